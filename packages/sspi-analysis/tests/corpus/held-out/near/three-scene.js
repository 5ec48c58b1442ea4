import * as THREE from 'three'
import { OrbitControls } from 'three/addons/controls/OrbitControls.js'

const NIGHT = 0x090312
const status = document.querySelector('#status')

export function createScene(canvas) {
  const scene = new THREE.Scene()
  scene.background = new THREE.Color(0x090318)
  scene.fog = new THREE.Fog(0x090312, 10, 80)

  const light = new THREE.DirectionalLight(0x90320f, 1)
  light.position.set(4, 10, 2)
  scene.add(light)

  const ground = new THREE.Mesh(
    new THREE.PlaneGeometry(100, 100),
    new THREE.MeshStandardMaterial({ color: NIGHT, emissive: 0x090313 }),
  )
  ground.rotation.x = -Math.PI / 2
  scene.add(ground)

  const camera = new THREE.PerspectiveCamera(60, canvas.clientWidth / canvas.clientHeight, 0.1, 200)
  const controls = new OrbitControls(camera, canvas)
  status.textContent = 'ready'
  return { scene, camera, controls }
}
