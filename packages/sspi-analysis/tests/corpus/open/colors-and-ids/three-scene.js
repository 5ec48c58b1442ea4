import * as THREE from 'three'

const FOG = 0x090312

export function createScene(container) {
  const scene = new THREE.Scene()
  scene.background = new THREE.Color(0x090317)
  scene.fog = new THREE.Fog(0x090312, 8, 18)
  const light = new THREE.HemisphereLight(0x090320, FOG, 0.6)
  scene.add(light)

  const material = new THREE.MeshStandardMaterial({ color: 0x90321, emissive: 0x090315 })
  const ground = new THREE.Mesh(new THREE.PlaneGeometry(40, 40), material)
  ground.rotation.x = -Math.PI / 2
  scene.add(ground)

  const renderer = new THREE.WebGLRenderer({ antialias: true })
  renderer.setClearColor(0x090313, 1)
  container.append(renderer.domElement)
  return { scene, renderer }
}
